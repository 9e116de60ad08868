"use strict";var ie=Object.defineProperty;var dn=Object.getOwnPropertyDescriptor;var pn=Object.getOwnPropertyNames;var gn=Object.prototype.hasOwnProperty;var mn=(n,e)=>{for(var i in e)ie(n,i,{get:e[i],enumerable:!0})},yn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of pn(e))!gn.call(n,r)&&
r!==i&&ie(n,r,{get:()=>e[r],enumerable:!(t=dn(e,r))||t.enumerable});return n};var bn=n=>yn(ie({},"__esModule",{value:!0}),n);var pi={};mn(pi,{ValidationError:()=>B,assertBuildPlane:()=>ni,assertDataPlane:()=>xt,assertEnvironment:()=>oi,assertObservabilityPlane:()=>ii,assertOrganization:()=>si,
formatIssue:()=>J,isBuildPlane:()=>ei,isDataPlane:()=>Xt,isEnvironment:()=>ri,isObservabilityPlane:()=>ti,isOrganization:()=>li,isPlane:()=>fi,validateBuildPlane:()=>on,
validateDataPlane:()=>rn,validateEnvironment:()=>sn,validateObservabilityPlane:()=>ln,validateOrganization:()=>an,validatePlane:()=>ui,validateUpdate:()=>di,withDefaults:()=>un});
module.exports=bn(pi);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function A(n){return!c(n)}function O(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function P(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)i++;return i>e}var hn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function T(n){if(!hn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),i=Number(n.slice(0,4)),
t=i%4===0&&(i%100!==0||i%400===0),r=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=r}function je(n,e){let i=0;for(let t in n)i+=t.length+String(
n[t]).length;return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function re(n){let e=n.filter(A).filter(i=>i.controller===!0);return new Set(
e.map(i=>JSON.stringify([i.apiVersion,i.kind,i.name,i.uid]))).size>1}function z(n){return n.split("/").slice(1).map(vn)}var Se=n=>n.replaceAll("~","~0").replaceAll("/","~1"),vn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function F(n,e){let i=n;for(let t of wn(e))if(Array.isArray(i))i=i[Number(t)];else if(A(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function wn(n){let e=oe.
get(n);if(e)return e;let i=z(n);return oe.size<kn&&oe.set(n,i),i}var oe=new Map,kn=1e3;function Ee(n,e){return Ie(n,e,n)}function Ie(n,e,i){if(!A(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[r,l]of Object.entries(e)){let o=Object.
hasOwn(n,r)?n[r]:void 0,s="within"in l?o==null?o:Ie(o,l.within,i):o??Pn(l,i);s!==void 0&&(t[r]=s)}return t}function Pn(n,e){if("value"in n)return n.value;let i=z(
n.from).reduce((t,r)=>A(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(i)?i:void 0}var V=[],le=[];function se(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let l=n.length,o=e.length;for(;l>0&&n.charCodeAt(~-l)===
e.charCodeAt(~-o);)l--,o--;let s=0;for(;s<l&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(l-=s,o-=s,t!==void 0&&o-l>t)return t;if(l===0)return t!==void 0&&o>t?t:o;
let h,b,y,S,v=0,I=0;for(;v<l;)le[v]=n.charCodeAt(s+v),V[v]=++v;for(;I<o;){for(h=e.charCodeAt(s+I),y=I++,b=I,v=0;v<l;v++)S=h===le[v]?y:y+1,y=V[v],b=V[v]=y>b?S>b?
b+1:S:S>y?y+1:S;if(t!==void 0){let E=b;for(v=0;v<l;v++)V[v]<E&&(E=V[v]);if(E>t)return t}}return V.length=l,le.length=l,t!==void 0&&b>t?t:b}var On=64;function L(n,e){if(n.length>On)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let l of e){if(Math.abs(l.length-
n.length)>=t)continue;let o=l.toLowerCase(),s=An(i,o)?1:se(i,o,{maxDistance:t});s<t&&(t=s,r=l)}return r}function An(n,e){if(n.length!==e.length)return!1;let i=0;
for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+2)}var R=!1,q=[{code:"unreadable",path:"",field:"",message:""}],$e=Symbol("thorough");function Ve(n,e){let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==$e)throw t;
return ue(n,e)===null}finally{R=i}}function ue(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{R=!0}}var Tn=20;function a(n,e,i,t){if(R)return q;let r={code:i,
path:Ke(e),field:Le(e),message:"",...t};return n===null?[r]:(n.push(r),n)}function d(n){return f(null,null,n,"object")}function f(n,e,i,t){return i===null?a(n,e,
"null-value"):a(n,e,"wrong-type",{expected:t,found:Sn(i)})}function g(n,e,i,{code:t="invalid-format",rule:r,maxLength:l}){return typeof i!="string"?f(n,e,i,"str\
ing"):l!==void 0&&P(i,l)?a(n,e,"too-long",{limit:l,unit:"characters"}):a(n,e,t,r===void 0?void 0:{rule:r})}function k(n,e,i,{code:t="unknown-value",allowed:r,codes:l}){
if(R)return q;if(typeof i!="string")return f(n,e,i,"string");let o=l!==void 0&&Object.hasOwn(l,i)?l[i]:void 0;if(o!==void 0)return a(n,e,o);let s=L(i,r);return a(
n,e,t,s===void 0?{allowed:r}:{allowed:r,suggestion:s})}function w(n,e,i,{minimum:t,maximum:r}){return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.
isInteger(i)&&Number.isFinite(i)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:r})}function fe(n,e,i,{code:t="invalid-format",rule:r}){return Object.
hasOwn(e,i)?a(n,i,t,r===void 0?void 0:{rule:r}):n}function ce(n,e,i,t){let r=e[i];return Object.hasOwn(e,i)&&r!==void 0?g(n,i,r,t):n}function de(n){if(n!==null)
for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=Ke(i),r=Le(i);for(let l of e)l.path=t+l.path,l.field=r+l.field;if(n===
null)return e;for(let l of e)n.push(l);return n}function m(n,e,i){if(R)return Rn(n,e,i);let{known:t,required:r=[],codes:l}=i,o=t.filter(y=>H(e[y])||!ae(e,y)),s=new Set,
h=Tn,b=[];for(let y of n??[]){if(y.code==="unknown-field"&&y.name===void 0){if(!ae(e,He(y.path)))continue;s.add(zn(y,o,i,h-- >0))}b.push(y)}b=b.filter(y=>!Fn(y,
s));for(let y of o)H(e[y])?r.includes(y)&&!s.has(y)&&(b=a(b,y,l?.[y]??"missing-field")):b=a(b,y,"unreadable");return b.length===0?null:b}function Rn(n,e,{known:i,
required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||Dn({}))throw $e;if(n!==null)return q;let l=o=>H(e[o])?t.includes(o):!ae(e,o);return i.
some(l)?q:null}function Dn(n){for(let e in n)return!0;return!1}function zn(n,e,{replaced:i,elsewhere:t},r){let l=He(n.path);n.name=l;let o=t!==void 0&&Object.hasOwn(
t,l)?t[l]:void 0,h=e.find(b=>i?.[l]===b)??(o===void 0&&r?L(l,e):void 0);return h!==void 0&&(n.suggestion=h),o!==void 0&&(n.knownIn=o),h}function Fn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Ne(n,e,i){let t=i.filter(l=>!H(e[l])).length;if(t===1)return n;let r=t===0?(n??[]).
filter(l=>l.code!=="null-value"):n;return a(r,null,"value-from",{found:t===0?"neither":"both",branches:i})}function pe(n,e,i){let t=e.generateName;if(!jn(t)){let r=n?.
find(({path:l,code:o})=>l==="/generateName"&&o==="invalid-name");return r!==void 0&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return a(Ce(Ce(n,"/name"),"/genera\
teName"),"name","missing-field")}var Ce=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},ae=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),H=n=>n==null,jn=n=>H(n)||
n==="",Ke=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Se(n)}`,Le=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,He=n=>z(n)[0]??"";function Sn(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var Be={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Ge({judges:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,l=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(l)return l(i);let o=En(t);if(r==null)return a(o,"kind","missin\
g-field");let s=Object.keys(n);if(typeof r!="string")return k(o,"kind",r,{code:"unknown-kind",allowed:s});let h=Object.hasOwn(e,r)?e[r]:L(r,s);return a(o,"kind",
"unknown-kind",h===void 0?{allowed:s}:{allowed:s,suggestion:h})}}function En(n){return n==null?a(null,"apiVersion","missing-field"):n===Be.allowed[0]?null:k(null,
"apiVersion",n,Be)}var In={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Ue(n)}, not ${Ue(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":ge,"wrong-api-version":ge,"unknown-value":ge,"invalid-plane-id":W,"invalid-name":W,"invalid-label":W,"invalid-f\
ormat":W,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function ge({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function W({rule:n}){return`must be ${n}.`}function Ze(n){return In[n.code](n)}function J(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Cn)}var Cn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Ue=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var $n=64,Vn=2e5;function me(n){let e=Vn,i=[];return t(()=>n);function t(r){try{let l=r();if(i.includes(l))return a(null,null,"unreadable");if(typeof l!="object"||
l===null||i.length>$n)return null;i.push(l);for(let o of Object.keys(l)){let s=e-- >0?t(()=>Reflect.get(l,o)):null;if(s)return u(null,s,Array.isArray(l)?Number(
o):o)}return i.pop(),null}catch{return a(null,null,"unreadable")}}}function C(n){let e=i=>{let t=be(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:he(t)}};return Object.assign(e,{"~standard":Kn(e)})}function $(n){return e=>{
try{return Ve(n,e)}catch{return!1}}}function N(n){return e=>{let i=n(e);if(!i.ok)throw new B(i.issues)}}var B=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,ye).map(J);super([...i,...e.length>ye?[`and ${e.length-ye} more`]:[]].join(`
`)),this.issues=e}},ye=20;function be(n,e){let i;try{if(i=ue(n,e),i===null)return null;let t=me(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Ln(r,t.path)),t])}catch{
i=me(e)??a(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Nn&&(t.field=t.field.slice(1));return i}var Nn=46;function he(n){let e=n;for(let i of e)
i.message=Ze(i);return e}function Kn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:z(r)}))}}}}var Ln=(n,e)=>n===e||n.startsWith(`${e}/`);var Hn=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],Bn=["/metadata/uid","/metadat\
a/resourceVersion"];function Me({judge:n,immutable:e,withDefaults:i}){return(t,r)=>{let l=be(n,r)??[],o;try{let b=i(t),y=i(r),S=Zn(r,e),v=({code:E,path:fn})=>E===
"wrong-type"&&S.some(({pointer:cn})=>cn===fn),I=l.filter(E=>v(E)||!Gn(E,b,y));o=[...I,...Un(t,r,S,I)]}catch{o=[...l,...a(null,null,"unreadable")]}let[s,...h]=o;
return s===void 0?{ok:!0,value:r}:{ok:!1,issues:he([s,...h])}}}function Gn({code:n,path:e},i,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let r=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,l=F(i,r);return l!==void 0&&K(l,F(t,r))}function Un(n,e,i,t){
let r=[],l=o=>t.some(({path:s})=>s===o||s.startsWith(`${o}/`));for(let{pointer:o,absent:s}of Hn)!l(o)&&!K(ve(n,o)??s,ve(e,o)??s)&&r.push(o);for(let o of Bn){let s=ve(
e,o);s!==void 0&&!K(s,F(n,o))&&r.push(o)}for(let{pointer:o,unset:s}of i){let h=F(n,o);h==null||s.includes(h)||typeof(F(e,"/spec")??void 0)=="object"&&!l(o)&&!K(
h,F(e,o))&&r.push(o)}return r.map(Mn)}function Zn(n,e){let i=F(n,"/kind");return typeof i=="string"&&Object.hasOwn(e,i)?e[i]??[]:[]}function Mn(n){return{code:"\
immutable-field",path:n,field:z(n).join("."),message:""}}function ve(n,e){let i=F(n,e);return i===""||i===null?void 0:i}function K(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>K(t,e[r])):!A(n)||!A(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>K(n[t]??void 0,e[t]??void 0))}var we={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var U={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},qn={code:"unknown-kind",allowed:["DataPlane"]},Z={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},Y=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,qe={code:"inval\
id-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},We=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Je={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Wn=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Jn={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Pe=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,_e={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},D={minimum:-9223372036854776e3,
maximum:9223372036854776e3},G=/^.{10}T.*[^z]$/,j={code:"invalid-date-time"},Oe={minimum:0,maximum:9223372036854776e3},Ye={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},Qe={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},_n=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Yn={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},Qn=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Xn={},xn=/^(?:[^/]*|[^/]+\/[^/]+)$/,et={rule:"group/version, or the version alone"},ke={rule:"a text that is not empty"},nt={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},tt={maxLength:128},it={allowed:["Apply","Update"]},rt={allowed:["FieldsV1",
""]},ot={maxLength:256},lt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Ae=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Te={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},st={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},at={known:["clientCA"],required:["clien\
tCA"]},ut=["secretRef","value"],ft={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},ct={known:[
"name","key","namespace"],required:["name","key"]},_={minimum:-2147483648,maximum:2147483647},dt={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},pt={known:["\
name"],required:["name"]},Re={known:["observedGeneration","conditions","agentConnection"]},gt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
mt={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},yt={allowed:[
"True","False","Unknown"]},bt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,ht={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
vt={maxLength:32768},wt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},kt={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},Pt={code:"unknown-kind",allowed:["BuildPlane"]},Ot={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},At={code:"unknown-kind",allowed:["ObservabilityPlane"]},Tt={known:["planeID","clusterAgent","observerUR\
L"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or\
 BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},Rt={code:"unknown-kind",allowed:["Environment"]},Dt={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},zt={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Ft={known:["remoteJwks"]},jt={known:["uri"],
required:["uri"]},St={known:["observedGeneration","conditions"]},Et={code:"unknown-kind",allowed:["Organization"]},It={known:[],elsewhere:{clusterAgent:"DataPla\
ne or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Ct={known:["observedGener\
ation","conditions","namespace"]};function Q(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="\
openchoreo.dev/v1alpha1"&&(e=k(e,t,r,U))):t==="kind"?r!==null&&(i++,r!=="DataPlane"&&(e=k(e,t,r,qn))):t==="metadata"?r!==null&&(i++,e=u(e,X(r),t)):t==="spec"?r!==
null&&(i++,e=u(e,$t(r),t)):t==="status"?r!==null&&(e=u(e,Lt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Z)}
function X(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||P(t,253)||!Y.test(t))&&(e=g(e,i,t,qe));else if(i===
"generateName")(typeof t!="string"||!We.test(t))&&(e=g(e,i,t,Je));else if(i==="namespace")(typeof t!="string"||P(t,63)||!Wn.test(t))&&(e=g(e,i,t,Jn));else if(i===
"labels")e=u(e,Xe(t),i);else if(i==="annotations")e=u(e,xe(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<
l.length;o++){let s=l[o];(typeof s!="string"||!Pe.test(s))&&(r=g(r,o,s,_e))}l.length>1&&l.includes("orphan")&&l.includes("foregroundDeletion")&&(r=a(r,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,
l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,en(s),o)}l.length>1&&re(l)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(
e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,nn(s),o)}e=u(e,r,i)}else
i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,
t,"string")):i==="generation"?O(t)||(e=w(e,i,t,D)):i==="deletionGracePeriodSeconds"?O(t)||(e=w(e,i,t,D)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||
!T(t)||!G.test(t))&&(e=g(e,i,t,j)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!T(t)||!G.test(t))&&(e=g(e,i,t,j)):e=a(e,i,"unknown-field")}return n.name||
(e=pe(e,n,Y)),n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=w(e,"generation",n.generation,Oe)),e===null&&Object.getPrototypeOf(n)===p?null:
m(e,n,Ye)}function Xe(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];Pe.test(i)||(e=fe(e,n,i,Qe)),(typeof t!="string"||P(t,63)||!_n.test(t))&&(e=ce(
e,n,i,Yn))}return de(e)}function xe(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];Qn.test(i)||(e=fe(e,n,i,Qe)),typeof t!="string"&&(e=ce(e,n,i,Xn))}
return je(n,262144)&&(e=a(e,null,"too-long",{limit:262144,unit:"bytes"})),de(e)}function en(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==
void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="string"||r.length<1||!xn.test(r))&&(e=g(e,t,r,et))):t==="kind"?r!==null&&(i++,(typeof r!="string"||r.length<
1)&&(e=g(e,t,r,ke))):t==="name"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=g(e,t,r,ke))):t==="uid"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=
g(e,t,r,ke))):t==="blockOwnerDeletion"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):e=a(e,t,"unknown\
-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=a(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&
i===4?null:m(e,n,nt)}function nn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||P(r,128))&&(e=
g(e,t,r,tt)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Update"&&(e=k(e,t,r,it))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==
null&&(typeof r!="string"||!T(r)||!G.test(r))&&(e=g(e,t,r,j)):t==="fieldsType"?r!=="FieldsV1"&&r!==""&&(e=k(e,t,r,rt)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):
t==="subresource"?(typeof r!="string"||P(r,256))&&(e=g(e,t,r,ot)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,lt)}
function $t(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];if(r!==void 0)if(t==="planeID")(typeof r!="string"||P(r,63)||!Ae.test(r))&&(e=g(e,t,
r,Te));else if(t==="clusterAgent")r!==null&&(i++,e=u(e,De(r),t));else if(t==="gateway")r!==null&&(i++,e=u(e,Kt(r),t));else if(t==="imagePullSecretRefs")if(!Array.
isArray(r))e=f(e,t,r,"array");else{let l=null,o=r;for(let s=0;s<o.length;s++){let h=o[s];typeof h!="string"&&(l=f(l,s,h,"string"))}e=u(e,l,t)}else t==="secretSt\
oreRef"?e=u(e,tn(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
p&&i===2?null:m(e,n,st)}function De(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="clientCA"?r!==null&&(i++,e=u(e,Vt(r),t)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,at)}function Vt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
t!==void 0&&(i==="secretRef"?e=u(e,Nt(t),i):i==="value"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=Ne(e,n,ut)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,ft)}function Nt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&
(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!=
"string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,ct)}function Kt(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="publicHTTPPort"?(typeof r!=
"number"||(r|0)!==r)&&(e=w(e,t,r,_)):t==="publicHTTPSPort"?(typeof r!="number"||(r|0)!==r)&&(e=w(e,t,r,_)):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="organizationHTTPPort"?(typeof r!="number"||(r|0)!==r)&&(e=w(e,t,r,_)):t==="organizationHTTPSPort"?(typeof r!="number"||(r|
0)!==r)&&(e=w(e,t,r,_)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,dt)}function tn(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&i===1?null:m(e,n,pt)}function Lt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")O(
t)||(e=w(e,i,t,D));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,M(s),o)}e=u(
e,r,i)}else i==="agentConnection"?e=u(e,ze(t),i):e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Re)}function M(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||P(r,316)||!gt.test(r))&&(e=g(e,t,r,mt))):t==="status"?r!==
null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=k(e,t,r,yt))):t==="observedGeneration"?(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=w(e,t,r,Oe)):
t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!T(r))&&(e=g(e,t,r,j))):t==="reason"?r!==null&&(i++,(typeof r!="string"||r.length<1||P(r,1024)||!bt.
test(r))&&(e=g(e,t,r,ht))):t==="message"?r!==null&&(i++,(typeof r!="string"||P(r,32768))&&(e=g(e,t,r,vt))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===5?null:m(e,n,wt)}function ze(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="connected"?r!==null&&(i++,typeof r!=
"boolean"&&(e=f(e,t,r,"boolean"))):t==="connectedAgents"?r!==null&&(i++,O(r)||(e=w(e,t,r,D))):t==="lastConnectedTime"?(typeof r!="string"||!T(r))&&(e=g(e,t,r,j)):
t==="lastDisconnectedTime"?(typeof r!="string"||!T(r))&&(e=g(e,t,r,j)):t==="lastHeartbeatTime"?(typeof r!="string"||!T(r))&&(e=g(e,t,r,j)):t==="message"?typeof r!=
"string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,kt)}function x(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,U))):t==="kind"?r!==null&&(i++,
r!=="BuildPlane"&&(e=k(e,t,r,Pt))):t==="metadata"?r!==null&&(i++,e=u(e,X(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Ht(r),t)):t==="status"?r!==null&&(e=u(e,Bt(r),t)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Z)}function Ht(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];
r!==void 0&&(t==="planeID"?(typeof r!="string"||P(r,63)||!Ae.test(r))&&(e=g(e,t,r,Te)):t==="clusterAgent"?r!==null&&(i++,e=u(e,De(r),t)):t==="secretStoreRef"?e=
u(e,tn(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===
1?null:m(e,n,Ot)}function Bt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")O(t)||(e=w(e,i,t,D));else if(i===
"conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,M(s),o)}e=u(e,r,i)}else i==="agentConnecti\
on"?e=u(e,ze(t),i):e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Re)}function ee(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,U))):t==="kind"?r!==null&&(i++,r!=="ObservabilityPlane"&&(e=k(
e,t,r,At))):t==="metadata"?r!==null&&(i++,e=u(e,X(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Gt(r),t)):t==="status"?r!==null&&(e=u(e,Ut(r),t)):e=a(e,t,"unknown-fiel\
d"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Z)}function Gt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&
(t==="planeID"?(typeof r!="string"||P(r,63)||!Ae.test(r))&&(e=g(e,t,r,Te)):t==="clusterAgent"?r!==null&&(i++,e=u(e,De(r),t)):t==="observerURL"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,Tt)}function Ut(n){if(c(n))return d(n);
let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")O(t)||(e=w(e,i,t,D));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"ar\
ray");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,M(s),o)}e=u(e,r,i)}else i==="agentConnection"?e=u(e,ze(t),i):e=a(e,i,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===p?null:m(e,n,Re)}function ne(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==
null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,U))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=k(e,t,r,Rt))):t==="metadata"?r!==null&&(i++,e=u(e,X(r),
t)):t==="spec"?r!==null&&(i++,e=u(e,Zt(r),t)):t==="status"?r!==null&&(e=u(e,Jt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===
4?null:m(e,n,Z)}function Zt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):
i==="gateway"?e=u(e,Mt(t),i):i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p?null:m(e,n,Dt)}function Mt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):
i==="security"?e=u(e,qt(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,zt)}function qt(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];t!==void 0&&(i==="remoteJwks"?e=u(e,Wt(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Ft)}function Wt(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,jt)}function Jt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)
if(i==="observedGeneration")O(t)||(e=w(e,i,t,D));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){
let s=l[o];r=u(r,M(s),o)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,St)}function te(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,U))):t==="kind"?r!==null&&(i++,
r!=="Organization"&&(e=k(e,t,r,Et))):t==="metadata"?r!==null&&(i++,e=u(e,_t(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Yt(r),t)):t==="status"?r!==null&&(e=u(e,Qt(r),
t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Z)}function _t(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="name")(typeof t!="string"||P(t,253)||!Y.test(t))&&(e=g(e,i,t,qe));else if(i==="generateName")(typeof t!="string"||!We.test(t))&&(e=g(e,i,t,
Je));else if(i==="namespace")e=a(e,i,"namespace-not-allowed");else if(i==="labels")e=u(e,Xe(t),i);else if(i==="annotations")e=u(e,xe(t),i);else if(i==="finalize\
rs")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];(typeof s!="string"||!Pe.test(s))&&(r=g(r,o,s,_e))}l.length>
1&&l.includes("orphan")&&l.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i===
"ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,en(s),o)}l.length>1&&re(l)&&(r=a(r,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,
l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,nn(s),o)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?O(t)||(e=w(e,i,t,D)):i==="deletionGracePeriodSeconds"?O(
t)||(e=w(e,i,t,D)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!T(t)||!G.test(t))&&(e=g(e,i,t,j)):i==="deletionTimestamp"?t!==null&&(typeof t!="strin\
g"||!T(t)||!G.test(t))&&(e=g(e,i,t,j)):e=a(e,i,"unknown-field")}return n.name||(e=pe(e,n,Y)),n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=
w(e,"generation",n.generation,Oe)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Ye)}function Yt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&
(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,It)}function Qt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="observedGeneration")O(t)||(e=w(e,i,t,D));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<
l.length;o++){let s=l[o];r=u(r,M(s),o)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p?null:m(e,n,Ct)}var rn=C(Q),Xt=$(Q),xt=N(rn),on=C(x),ei=$(x),ni=N(on),ln=C(ee),ti=$(ee),ii=N(ln),sn=C(ne),ri=$(ne),oi=N(sn),an=C(te),li=$(te),si=N(an),ai={judges:{DataPlane:Q,BuildPlane:x,
ObservabilityPlane:ee,Environment:ne,Organization:te},replaced:{WorkflowPlane:"BuildPlane"}},Fe=Ge(ai),ui=C(Fe),fi=$(Fe),un=n=>Ee(n,Object.hasOwn(we,n?.kind)?we[n.
kind]??{}:{}),ci={judge:Fe,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:un},di=Me(ci);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
