"use strict";var te=Object.defineProperty;var dn=Object.getOwnPropertyDescriptor;var pn=Object.getOwnPropertyNames;var gn=Object.prototype.hasOwnProperty;var mn=(n,e)=>{for(var i in e)te(n,i,{get:e[i],enumerable:!0})},yn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of pn(e))!gn.call(n,r)&&
r!==i&&te(n,r,{get:()=>e[r],enumerable:!(t=dn(e,r))||t.enumerable});return n};var bn=n=>yn(te({},"__esModule",{value:!0}),n);var ci={};mn(ci,{ValidationError:()=>B,assertBuildPlane:()=>xt,assertDataPlane:()=>Qt,assertEnvironment:()=>ii,assertObservabilityPlane:()=>ni,assertOrganization:()=>oi,
formatIssue:()=>W,isBuildPlane:()=>Xt,isDataPlane:()=>Yt,isEnvironment:()=>ti,isObservabilityPlane:()=>ei,isOrganization:()=>ri,isPlane:()=>ai,validateBuildPlane:()=>on,
validateDataPlane:()=>rn,validateEnvironment:()=>sn,validateObservabilityPlane:()=>ln,validateOrganization:()=>an,validatePlane:()=>si,validateUpdate:()=>fi,withDefaults:()=>un});
module.exports=bn(ci);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function O(n){return!c(n)}function A(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)i++;return i>e}var hn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function S(n){if(!hn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),i=Number(n.slice(0,4)),
t=i%4===0&&(i%100!==0||i%400===0),r=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=r}function ze(n,e){let i=0;for(let t in n)i+=t.length+String(
n[t]).length;return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function ie(n){let e=n.filter(O).filter(i=>i.controller===!0);return new Set(
e.map(i=>JSON.stringify([i.apiVersion,i.kind,i.name,i.uid]))).size>1}function T(n){return n.split("/").slice(1).map(vn)}var Fe=n=>n.replaceAll("~","~0").replaceAll("/","~1"),vn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function D(n,e){let i=n;for(let t of wn(e))if(Array.isArray(i))i=i[Number(t)];else if(O(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function wn(n){let e=re.
get(n);if(e)return e;let i=T(n);return re.size<kn&&re.set(n,i),i}var re=new Map,kn=1e3;function je(n,e){return Se(n,e,n)}function Se(n,e,i){if(!O(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[r,o]of Object.entries(e)){let l=Object.
hasOwn(n,r)?n[r]:void 0,s="within"in o?l==null?l:Se(l,o.within,i):l??Pn(o,i);s!==void 0&&(t[r]=s)}return t}function Pn(n,e){if("value"in n)return n.value;let i=T(
n.from).reduce((t,r)=>O(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(i)?i:void 0}var V=[],oe=[];function le(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let o=n.length,l=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-l);)o--,l--;let s=0;for(;s<o&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(o-=s,l-=s,t!==void 0&&l-o>t)return t;if(o===0)return t!==void 0&&l>t?t:l;
let h,b,m,z,v=0,j=0;for(;v<o;)oe[v]=n.charCodeAt(s+v),V[v]=++v;for(;j<l;){for(h=e.charCodeAt(s+j),m=j++,b=j,v=0;v<o;v++)z=h===oe[v]?m:m+1,m=V[v],b=V[v]=m>b?z>b?
b+1:z:z>m?m+1:z;if(t!==void 0){let F=b;for(v=0;v<o;v++)V[v]<F&&(F=V[v]);if(F>t)return t}}return V.length=o,oe.length=o,t!==void 0&&b>t?t:b}var On=64;function L(n,e){if(n.length>On)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let l=o.toLowerCase(),s=An(i,l)?1:le(i,l,{maxDistance:t});s<t&&(t=s,r=o)}return r}function An(n,e){if(n.length!==e.length)return!1;let i=0;
for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+2)}var R=!1,M=[{code:"unreadable",path:"",field:"",message:""}],Ie=Symbol("thorough");function $e(n,e){let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==Ie)throw t;
return ae(n,e)===null}finally{R=i}}function ae(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{R=!0}}var Rn=20;function a(n,e,i,t){if(R)return M;let r={code:i,
path:Ce(e),field:Ne(e),message:"",...t};return n===null?[r]:(n.push(r),n)}function d(n){return f(null,null,n,"object")}function f(n,e,i,t){return i===null?a(n,e,
"null-value"):a(n,e,"wrong-type",{expected:t,found:Sn(i)})}function y(n,e,i,{code:t="invalid-format",rule:r,maxLength:o}){return typeof i!="string"?f(n,e,i,"str\
ing"):o!==void 0&&k(i,o)?a(n,e,"too-long",{limit:o,unit:"characters"}):a(n,e,t,r===void 0?void 0:{rule:r})}function w(n,e,i,{code:t="unknown-value",allowed:r,codes:o}){
if(R)return M;if(typeof i!="string")return f(n,e,i,"string");let l=o!==void 0&&Object.hasOwn(o,i)?o[i]:void 0;if(l!==void 0)return a(n,e,l);let s=L(i,r);return a(
n,e,t,s===void 0?{allowed:r}:{allowed:r,suggestion:s})}function P(n,e,i,{minimum:t,maximum:r}){return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.
isInteger(i)&&Number.isFinite(i)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:r})}function ue(n,e,i,{code:t="invalid-format",rule:r}){return Object.
hasOwn(e,i)?a(n,i,t,r===void 0?void 0:{rule:r}):n}function fe(n,e,i,t){let r=e[i];return Object.hasOwn(e,i)&&r!==void 0?y(n,i,r,t):n}function ce(n){if(n!==null)
for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=Ce(i),r=Ne(i);for(let o of e)o.path=t+o.path,o.field=r+o.field;if(n===
null)return e;for(let o of e)n.push(o);return n}function g(n,e,i){if(R)return Tn(n,e,i);let{known:t,required:r=[],codes:o}=i,l=t.filter(m=>H(e[m])||!se(e,m)),s=new Set,
h=Rn,b=[];for(let m of n??[]){if(m.code==="unknown-field"&&m.name===void 0){if(!se(e,Ke(m.path)))continue;s.add(zn(m,l,i,h-- >0))}b.push(m)}b=b.filter(m=>!Fn(m,
s));for(let m of l)H(e[m])?r.includes(m)&&!s.has(m)&&(b=a(b,m,o?.[m]??"missing-field")):b=a(b,m,"unreadable");return b.length===0?null:b}function Tn(n,e,{known:i,
required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||Dn({}))throw Ie;if(n!==null)return M;let o=l=>H(e[l])?t.includes(l):!se(e,l);return i.
some(o)?M:null}function Dn(n){for(let e in n)return!0;return!1}function zn(n,e,{replaced:i,elsewhere:t},r){let o=Ke(n.path);n.name=o;let l=t!==void 0&&Object.hasOwn(
t,o)?t[o]:void 0,h=e.find(b=>i?.[o]===b)??(l===void 0&&r?L(o,e):void 0);return h!==void 0&&(n.suggestion=h),l!==void 0&&(n.knownIn=l),h}function Fn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Ve(n,e,i){let t=i.filter(o=>!H(e[o])).length;if(t===1)return n;let r=t===0?(n??[]).
filter(o=>o.code!=="null-value"):n;return a(r,null,"value-from",{found:t===0?"neither":"both",branches:i})}function de(n,e,i){let t=e.generateName;if(!jn(t)){let r=n?.
find(({path:o,code:l})=>o==="/generateName"&&l==="invalid-name");return r!==void 0&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return a(Ee(Ee(n,"/name"),"/genera\
teName"),"name","missing-field")}var Ee=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},se=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),H=n=>n==null,jn=n=>H(n)||
n==="",Ce=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Fe(n)}`,Ne=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Ke=n=>T(n)[0]??"";function Sn(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var Le={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function He({judges:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,o=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(o)return o(i);let l=En(t);if(r==null)return a(l,"kind","missin\
g-field");let s=Object.keys(n);if(typeof r!="string")return w(l,"kind",r,{code:"unknown-kind",allowed:s});let h=Object.hasOwn(e,r)?e[r]:L(r,s);return a(l,"kind",
"unknown-kind",h===void 0?{allowed:s}:{allowed:s,suggestion:h})}}function En(n){return n==null?a(null,"apiVersion","missing-field"):n===Le.allowed[0]?null:w(null,
"apiVersion",n,Le)}var In={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Be(n)}, not ${Be(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":pe,"wrong-api-version":pe,"unknown-value":pe,"invalid-plane-id":q,"invalid-name":q,"invalid-label":q,"invalid-f\
ormat":q,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function pe({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function q({rule:n}){return`must be ${n}.`}function Ue(n){return In[n.code](n)}function W(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,$n)}var $n=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Be=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Vn=64,Cn=2e5;function ge(n){let e=Cn,i=[];return t(()=>n);function t(r){try{let o=r();if(i.includes(o))return a(null,null,"unreadable");if(typeof o!="object"||
o===null||i.length>Vn)return null;i.push(o);for(let l of Object.keys(o)){let s=e-- >0?t(()=>Reflect.get(o,l)):null;if(s)return u(null,s,Array.isArray(o)?Number(
l):l)}return i.pop(),null}catch{return a(null,null,"unreadable")}}}function E(n){let e=i=>{let t=ye(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:be(t)}};return Object.assign(e,{"~standard":Kn(e)})}function I(n){return e=>{
try{return $e(n,e)}catch{return!1}}}function C(n){return e=>{let i=n(e);if(!i.ok)throw new B(i.issues)}}var B=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,me).map(W);super([...i,...e.length>me?[`and ${e.length-me} more`]:[]].join(`
`)),this.issues=e}},me=20;function ye(n,e){let i;try{if(i=ae(n,e),i===null)return null;let t=ge(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Ln(r,t.path)),t])}catch{
i=ge(e)??a(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Nn&&(t.field=t.field.slice(1));return i}var Nn=46;function be(n){let e=n;for(let i of e)
i.message=Ue(i);return e}function Kn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:T(r)}))}}}}var Ln=(n,e)=>n===e||n.startsWith(`${e}/`);var Hn=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],Bn=["/metadata/uid","/metadat\
a/resourceVersion"];function Ge({judge:n,immutable:e,withDefaults:i}){return(t,r)=>{let o=ye(n,r)??[],l;try{let b=i(t),m=i(r),z=Zn(r,e),v=({code:F,path:fn})=>F===
"wrong-type"&&z.some(({pointer:cn})=>cn===fn),j=o.filter(F=>v(F)||!Un(F,b,m));l=[...j,...Gn(t,r,z,j)]}catch{l=[...o,...a(null,null,"unreadable")]}let[s,...h]=l;
return s===void 0?{ok:!0,value:r}:{ok:!1,issues:be([s,...h])}}}function Un({code:n,path:e},i,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let r=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,o=D(i,r);return o!==void 0&&N(o,D(t,r))}function Gn(n,e,i,t){
let r=[],o=l=>t.some(({path:s})=>s===l||s.startsWith(`${l}/`));for(let{pointer:l,absent:s}of Hn)!o(l)&&!N(he(n,l)??s,he(e,l)??s)&&r.push(l);for(let l of Bn){let s=he(
e,l);s!==void 0&&!N(s,D(n,l))&&r.push(l)}for(let{pointer:l,unset:s}of i){let h=D(n,l);h==null||s.includes(h)||typeof(D(e,"/spec")??void 0)=="object"&&!o(l)&&!N(
h,D(e,l))&&r.push(l)}return r.map(Mn)}function Zn(n,e){let i=D(n,"/kind");return typeof i=="string"&&Object.hasOwn(e,i)?e[i]??[]:[]}function Mn(n){return{code:"\
immutable-field",path:n,field:T(n).join("."),message:""}}function he(n,e){let i=D(n,e);return i===""||i===null?void 0:i}function N(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>N(t,e[r])):!O(n)||!O(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>N(n[t]??void 0,e[t]??void 0))}var ve={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var G={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},qn={code:"unknown-kind",allowed:["DataPlane"]},Z={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},_=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ze={code:"inval\
id-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Me=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
qe={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Wn=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Jn={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
ke=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,We={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},$={minimum:-9223372036854776e3,
maximum:9223372036854776e3},U=/^.{10}T.*[^z]$/,K={code:"invalid-date-time"},Pe={minimum:0,maximum:9223372036854776e3},Je={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},_e={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},_n=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Yn={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},Qn=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Xn={},xn=/^(?:[^/]*|[^/]+\/[^/]+)$/,et={rule:"group/version, or the version alone"},we={rule:"a text that is not empty"},nt={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},tt={maxLength:128},it={allowed:["Apply","Update"]},rt={allowed:["FieldsV1",
""]},ot={maxLength:256},lt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Oe=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Ae={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},st={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},at={known:["clientCA"],required:["clien\
tCA"]},ut=["secretRef","value"],ft={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},ct={known:[
"name","key","namespace"],required:["name","key"]},J={minimum:-2147483648,maximum:2147483647},dt={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},pt={known:["\
name"],required:["name"]},Ye={known:["observedGeneration","conditions"]},gt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
mt={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},yt={allowed:[
"True","False","Unknown"]},bt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,ht={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
vt={maxLength:32768},wt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},kt={code:"unknown-kind",allowed:["BuildPlane"]},Pt={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Qe={known:[]},Ot={code:"unknown-kind",allowed:["ObservabilityPlane"]},At={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},Rt={code:"unknown-kind",allowed:["Environment"]},
Tt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Dt={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},zt={known:["remoteJwks"]},Ft={known:[
"uri"],required:["uri"]},jt={code:"unknown-kind",allowed:["Organization"]},St={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Et={known:["observedGeneration","conditions","namespace"]};function Y(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,G))):t==="k\
ind"?r!==null&&(i++,r!=="DataPlane"&&(e=w(e,t,r,qn))):t==="metadata"?r!==null&&(i++,e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,e=u(e,It(r),t)):t==="status"?r!==null&&
(e=u(e,Nt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,Z)}function Q(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||!_.test(t))&&(e=y(e,i,t,Ze));else if(i==="generateName")(typeof t!="string"||!Me.test(t))&&
(e=y(e,i,t,qe));else if(i==="namespace")(typeof t!="string"||k(t,63)||!Wn.test(t))&&(e=y(e,i,t,Jn));else if(i==="labels")e=u(e,Xe(t),i);else if(i==="annotations")
e=u(e,xe(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||
!ke.test(s))&&(r=y(r,l,s,We))}o.length>1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(
r,en(s),l)}o.length>1&&ie(o)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,nn(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):
i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=P(e,i,t,$)):i===
"deletionGracePeriodSeconds"?A(t)||(e=P(e,i,t,$)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!S(t)||!U.test(t))&&(e=y(e,i,t,K)):i==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!S(t)||!U.test(t))&&(e=y(e,i,t,K)):e=a(e,i,"unknown-field")}return n.name||(e=de(e,n,_)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&A(n.generation)&&(e=P(e,"generation",n.generation,Pe)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Je)}function Xe(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];ke.test(i)||(e=ue(e,n,i,_e)),(typeof t!="string"||k(t,63)||!_n.test(t))&&(e=fe(e,n,i,Yn))}return ce(e)}function xe(n){if(c(n))return d(
n);let e=null;for(let i in n){let t=n[i];Qn.test(i)||(e=ue(e,n,i,_e)),typeof t!="string"&&(e=fe(e,n,i,Xn))}return ze(n,262144)&&(e=a(e,null,"too-long",{limit:262144,
unit:"bytes"})),ce(e)}function en(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="stri\
ng"||r.length<1||!xn.test(r))&&(e=y(e,t,r,et))):t==="kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,we))):t==="name"?r!==null&&(i++,(typeof r!=
"string"||r.length<1)&&(e=y(e,t,r,we))):t==="uid"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,we))):t==="blockOwnerDeletion"?typeof r!="boolean"&&
(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):e=a(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=a(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,nt)}function nn(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||k(r,128))&&(e=y(e,t,r,tt)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Updat\
e"&&(e=w(e,t,r,it))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!S(r)||!U.test(r))&&(e=y(e,t,r,K)):t===
"fieldsType"?r!=="FieldsV1"&&r!==""&&(e=w(e,t,r,rt)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||k(r,256))&&(e=y(e,t,r,ot)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,lt)}function It(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];if(r!==void 0)if(t==="planeID")(typeof r!="string"||k(r,63)||!Oe.test(r))&&(e=y(e,t,r,Ae));else if(t==="clusterAgent")r!==null&&(i++,e=u(e,Re(r),t));else if(t===
"gateway")r!==null&&(i++,e=u(e,Ct(r),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let o=null,l=r;for(let s=0;s<l.length;s++){
let h=l[s];typeof h!="string"&&(o=f(o,s,h,"string"))}e=u(e,o,t)}else t==="secretStoreRef"?e=u(e,tn(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,
t,r,"string")):e=a(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:g(e,n,st)}function Re(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="clientCA"?r!==null&&(i++,e=u(e,$t(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,
at)}function $t(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,Vt(t),i):i==="value"?typeof t!="string"&&(e=f(e,
i,t,"string")):e=a(e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Ve(e,n,ut)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ft)}function Vt(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===2?null:g(e,n,ct)}function Ct(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="publicHTTPPort"?(typeof r!="number"||(r|0)!==r)&&(e=P(e,t,r,J)):t==="publicHTTPSPort"?(typeof r!="number"||(r|0)!==r)&&(e=
P(e,t,r,J)):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="organizationHTTPPort"?(typeof r!="number"||(r|0)!==r)&&
(e=P(e,t,r,J)):t==="organizationHTTPSPort"?(typeof r!="number"||(r|0)!==r)&&(e=P(e,t,r,J)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&i===2?null:g(e,n,dt)}function tn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&
(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,pt)}function Nt(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=P(e,i,t,$));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{
let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Te(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:
g(e,n,Ye)}function Te(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||k(r,316)||!gt.
test(r))&&(e=y(e,t,r,mt))):t==="status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=w(e,t,r,yt))):t==="observedGeneration"?(!Number.isInteger(r)||
r<0||r>9223372036854776e3)&&(e=P(e,t,r,Pe)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!S(r))&&(e=y(e,t,r,K))):t==="reason"?r!==null&&(i++,(typeof r!=
"string"||r.length<1||k(r,1024)||!bt.test(r))&&(e=y(e,t,r,ht))):t==="message"?r!==null&&(i++,(typeof r!="string"||k(r,32768))&&(e=y(e,t,r,vt))):e=a(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===5?null:g(e,n,wt)}function X(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&
(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,G))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=w(e,t,r,kt))):t==="metadata"?r!==
null&&(i++,e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Kt(r),t)):t==="status"?r!==null&&(e=u(e,Lt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===4?null:g(e,n,Z)}function Kt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!="string"||k(r,63)||
!Oe.test(r))&&(e=y(e,t,r,Ae)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Re(r),t)):t==="secretStoreRef"?e=u(e,tn(r),t):t==="observabilityPlaneRef"?typeof r!="strin\
g"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,Pt)}function Lt(n){if(c(n))return d(n);let e=null;
for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Qe)}function x(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,G))):t==="kind"?r!==null&&(i++,r!=="Observ\
abilityPlane"&&(e=w(e,t,r,Ot))):t==="metadata"?r!==null&&(i++,e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Ht(r),t)):t==="status"?r!==null&&(e=u(e,Bt(r),t)):e=
a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,Z)}function Ht(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];
r!==void 0&&(t==="planeID"?(typeof r!="string"||k(r,63)||!Oe.test(r))&&(e=y(e,t,r,Ae)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Re(r),t)):t==="observerURL"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:g(e,n,At)}function Bt(n){if(c(
n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Qe)}function ee(n){if(c(
n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,G))):t==="kind"?
r!==null&&(i++,r!=="Environment"&&(e=w(e,t,r,Rt))):t==="metadata"?r!==null&&(i++,e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Ut(r),t)):t==="status"?r!==null&&
(e=u(e,qt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,Z)}function Ut(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,Gt(t),i):i==="isProduction"?typeof t!="boolean"&&(e=f(e,
i,t,"boolean")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Tt)}function Gt(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,Zt(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p?null:g(e,n,Dt)}function Zt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="remoteJwks"?e=u(e,Mt(t),i):e=a(e,
i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,zt)}function Mt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==
void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:
g(e,n,Ft)}function qt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=P(e,i,t,$));else if(i==="c\
onditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Te(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-fi\
eld")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Ye)}function ne(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t===
"apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,G))):t==="kind"?r!==null&&(i++,r!=="Organization"&&(e=w(e,t,r,jt))):t==="metadata"?r!==null&&
(i++,e=u(e,Wt(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Jt(r),t)):t==="status"?r!==null&&(e=u(e,_t(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===4?null:g(e,n,Z)}function Wt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||
!_.test(t))&&(e=y(e,i,t,Ze));else if(i==="generateName")(typeof t!="string"||!Me.test(t))&&(e=y(e,i,t,qe));else if(i==="namespace")e=a(e,i,"namespace-not-allowe\
d");else if(i==="labels")e=u(e,Xe(t),i);else if(i==="annotations")e=u(e,xe(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,
o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||!ke.test(s))&&(r=y(r,l,s,We))}o.length>1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&
(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{
let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,en(s),l)}o.length>1&&ie(o)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: t\
rue"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,nn(s),l)}
e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="st\
ring"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=P(e,i,t,$)):i==="deletionGracePeriodSeconds"?A(t)||(e=P(e,i,t,$)):i==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!S(t)||!U.test(t))&&(e=y(e,i,t,K)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!S(t)||!U.test(t))&&(e=y(e,i,t,K)):e=a(e,i,"unknown-field")}
return n.name||(e=de(e,n,_)),n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=P(e,"generation",n.generation,Pe)),e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Je)}function Jt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,St)}function _t(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=P(e,i,t,$));else if(i===
"conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Te(s),l)}e=u(e,r,i)}else i==="namespace"?typeof t!=
"string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Et)}var rn=E(Y),Yt=I(Y),Qt=C(rn),on=E(X),Xt=I(X),xt=C(on),ln=E(x),ei=I(x),ni=C(ln),sn=E(ee),ti=I(ee),ii=C(sn),an=E(ne),ri=I(ne),oi=C(an),li={judges:{DataPlane:Y,BuildPlane:X,
ObservabilityPlane:x,Environment:ee,Organization:ne},replaced:{WorkflowPlane:"BuildPlane"}},De=He(li),si=E(De),ai=I(De),un=n=>je(n,Object.hasOwn(ve,n?.kind)?ve[n.
kind]??{}:{}),ui={judge:De,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:un},fi=Ge(ui);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
