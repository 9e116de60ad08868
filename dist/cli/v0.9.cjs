"use strict";var ne=Object.defineProperty;var cn=Object.getOwnPropertyDescriptor;var dn=Object.getOwnPropertyNames;var pn=Object.prototype.hasOwnProperty;var gn=(n,e)=>{for(var i in e)ne(n,i,{get:e[i],enumerable:!0})},mn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of dn(e))!pn.call(n,r)&&
r!==i&&ne(n,r,{get:()=>e[r],enumerable:!(t=cn(e,r))||t.enumerable});return n};var yn=n=>mn(ne({},"__esModule",{value:!0}),n);var fi={};gn(fi,{ValidationError:()=>U,assertBuildPlane:()=>Xt,assertDataPlane:()=>Yt,assertEnvironment:()=>ti,assertObservabilityPlane:()=>ei,assertOrganization:()=>ri,
formatIssue:()=>W,isBuildPlane:()=>Qt,isDataPlane:()=>_t,isEnvironment:()=>ni,isObservabilityPlane:()=>xt,isOrganization:()=>ii,isPlane:()=>si,validateBuildPlane:()=>rn,
validateDataPlane:()=>tn,validateEnvironment:()=>ln,validateObservabilityPlane:()=>on,validateOrganization:()=>sn,validatePlane:()=>li,validateUpdate:()=>ui,withDefaults:()=>an});
module.exports=yn(fi);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function O(n){return!c(n)}function A(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)i++;return i>e}var bn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function E(n){if(!bn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),i=Number(n.slice(0,4)),
t=i%4===0&&(i%100!==0||i%400===0),r=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=r}function ze(n,e){let i=0;for(let t in n)i+=t.length+String(
n[t]).length;return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function te(n){let e=n.filter(O).filter(i=>i.controller===!0);return new Set(
e.map(i=>JSON.stringify([i.apiVersion,i.kind,i.name,i.uid]))).size>1}function D(n){return n.split("/").slice(1).map(hn)}var Fe=n=>n.replaceAll("~","~0").replaceAll("/","~1"),hn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function z(n,e){let i=n;for(let t of vn(e))if(Array.isArray(i))i=i[Number(t)];else if(O(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function vn(n){let e=ie.
get(n);if(e)return e;let i=D(n);return ie.size<wn&&ie.set(n,i),i}var ie=new Map,wn=1e3;function Te(n,e){return je(n,e,n)}function je(n,e,i){if(!O(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[r,o]of Object.entries(e)){let l=Object.
hasOwn(n,r)?n[r]:void 0,s="within"in o?l==null?l:je(l,o.within,i):l??kn(o,i);s!==void 0&&(t[r]=s)}return t}function kn(n,e){if("value"in n)return n.value;let i=D(
n.from).reduce((t,r)=>O(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(i)?i:void 0}var V=[],re=[];function oe(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let o=n.length,l=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-l);)o--,l--;let s=0;for(;s<o&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(o-=s,l-=s,t!==void 0&&l-o>t)return t;if(o===0)return t!==void 0&&l>t?t:l;
let h,b,m,F,v=0,j=0;for(;v<o;)re[v]=n.charCodeAt(s+v),V[v]=++v;for(;j<l;){for(h=e.charCodeAt(s+j),m=j++,b=j,v=0;v<o;v++)F=h===re[v]?m:m+1,m=V[v],b=V[v]=m>b?F>b?
b+1:F:F>m?m+1:F;if(t!==void 0){let T=b;for(v=0;v<o;v++)V[v]<T&&(T=V[v]);if(T>t)return t}}return V.length=o,re.length=o,t!==void 0&&b>t?t:b}var Pn=64;function L(n,e){if(n.length>Pn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let l=o.toLowerCase(),s=On(i,l)?1:oe(i,l,{maxDistance:t});s<t&&(t=s,r=o)}return r}function On(n,e){if(n.length!==e.length)return!1;let i=0;
for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+2)}var R=!1,M=[{code:"unreadable",path:"",field:"",message:""}],Se=Symbol("thorough");function Ie(n,e){let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==Se)throw t;
return se(n,e)===null}finally{R=i}}function se(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{R=!0}}var An=20;function a(n,e,i,t){if(R)return M;let r={code:i,
path:Ve(e),field:Ce(e),message:"",...t};return n===null?[r]:(n.push(r),n)}function d(n){return f(null,null,n,"object")}function f(n,e,i,t){return i===null?a(n,e,
"null-value"):a(n,e,"wrong-type",{expected:t,found:jn(i)})}function y(n,e,i,{code:t="invalid-format",rule:r,maxLength:o}){return typeof i!="string"?f(n,e,i,"str\
ing"):o!==void 0&&k(i,o)?a(n,e,"too-long",{limit:o,unit:"characters"}):a(n,e,t,r===void 0?void 0:{rule:r})}function w(n,e,i,{code:t="unknown-value",allowed:r,codes:o}){
if(R)return M;if(typeof i!="string")return f(n,e,i,"string");let l=o!==void 0&&Object.hasOwn(o,i)?o[i]:void 0;if(l!==void 0)return a(n,e,l);let s=L(i,r);return a(
n,e,t,s===void 0?{allowed:r}:{allowed:r,suggestion:s})}function P(n,e,i,{minimum:t,maximum:r}){return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.
isInteger(i)&&Number.isFinite(i)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:r})}function ae(n,e,i,{code:t="invalid-format",rule:r}){return Object.
hasOwn(e,i)?a(n,i,t,r===void 0?void 0:{rule:r}):n}function ue(n,e,i,t){let r=e[i];return Object.hasOwn(e,i)&&r!==void 0?y(n,i,r,t):n}function fe(n){if(n!==null)
for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=Ve(i),r=Ce(i);for(let o of e)o.path=t+o.path,o.field=r+o.field;if(n===
null)return e;for(let o of e)n.push(o);return n}function g(n,e,i){if(R)return Rn(n,e,i);let{known:t,required:r=[],codes:o}=i,l=t.filter(m=>B(e[m])||!le(e,m)),s=new Set,
h=An,b=[];for(let m of n??[]){if(m.code==="unknown-field"&&m.name===void 0){if(!le(e,Ne(m.path)))continue;s.add(zn(m,l,i,h-- >0))}b.push(m)}b=b.filter(m=>!Fn(m,
s));for(let m of l)B(e[m])?r.includes(m)&&!s.has(m)&&(b=a(b,m,o?.[m]??"missing-field")):b=a(b,m,"unreadable");return b.length===0?null:b}function Rn(n,e,{known:i,
required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||Dn({}))throw Se;if(n!==null)return M;let o=l=>B(e[l])?t.includes(l):!le(e,l);return i.
some(o)?M:null}function Dn(n){for(let e in n)return!0;return!1}function zn(n,e,{replaced:i,elsewhere:t},r){let o=Ne(n.path);n.name=o;let l=t!==void 0&&Object.hasOwn(
t,o)?t[o]:void 0,h=e.find(b=>i?.[o]===b)??(l===void 0&&r?L(o,e):void 0);return h!==void 0&&(n.suggestion=h),l!==void 0&&(n.knownIn=l),h}function Fn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function $e(n,e,i){let t=i.filter(o=>!B(e[o])).length;if(t===1)return n;let r=t===0?(n??[]).
filter(o=>o.code!=="null-value"):n;return a(r,null,"value-from",{found:t===0?"neither":"both",branches:i})}function ce(n,e,i){let t=e.generateName;if(!Tn(t)){let r=n?.
find(({path:o,code:l})=>o==="/generateName"&&l==="invalid-name");return r!==void 0&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return a(Ee(Ee(n,"/name"),"/genera\
teName"),"name","missing-field")}var Ee=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},le=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),B=n=>n==null,Tn=n=>B(n)||
n==="",Ve=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Fe(n)}`,Ce=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Ne=n=>D(n)[0]??"";function jn(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var Ke={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Le({judges:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,o=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(o)return o(i);let l=En(t);if(r==null)return a(l,"kind","missin\
g-field");let s=Object.keys(n);if(typeof r!="string")return w(l,"kind",r,{code:"unknown-kind",allowed:s});let h=Object.hasOwn(e,r)?e[r]:L(r,s);return a(l,"kind",
"unknown-kind",h===void 0?{allowed:s}:{allowed:s,suggestion:h})}}function En(n){return n==null?a(null,"apiVersion","missing-field"):n===Ke.allowed[0]?null:w(null,
"apiVersion",n,Ke)}var Sn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Be(n)}, not ${Be(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":de,"wrong-api-version":de,"unknown-value":de,"invalid-plane-id":q,"invalid-name":q,"invalid-label":q,"invalid-f\
ormat":q,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function de({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function q({rule:n}){return`must be ${n}.`}function Ue(n){return Sn[n.code](n)}function W(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,In)}var In=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Be=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var $n=64,Vn=2e5;function pe(n){let e=Vn,i=[];return t(()=>n);function t(r){try{let o=r();if(i.includes(o))return a(null,null,"unreadable");if(typeof o!="object"||
o===null||i.length>$n)return null;i.push(o);for(let l of Object.keys(o)){let s=e-- >0?t(()=>Reflect.get(o,l)):null;if(s)return u(null,s,Array.isArray(o)?Number(
l):l)}return i.pop(),null}catch{return a(null,null,"unreadable")}}}function S(n){let e=i=>{let t=me(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:ye(t)}};return Object.assign(e,{"~standard":Nn(e)})}function I(n){return e=>{
try{return Ie(n,e)}catch{return!1}}}function C(n){return e=>{let i=n(e);if(!i.ok)throw new U(i.issues)}}var U=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,ge).map(W);super([...i,...e.length>ge?[`and ${e.length-ge} more`]:[]].join(`
`)),this.issues=e}},ge=20;function me(n,e){let i;try{if(i=se(n,e),i===null)return null;let t=pe(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Kn(r,t.path)),t])}catch{
i=pe(e)??a(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Cn&&(t.field=t.field.slice(1));return i}var Cn=46;function ye(n){let e=n;for(let i of e)
i.message=Ue(i);return e}function Nn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:D(r)}))}}}}var Kn=(n,e)=>n===e||n.startsWith(`${e}/`);var Ln=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],Bn=["/metadata/uid","/metadat\
a/resourceVersion"];function Ge({judge:n,immutable:e,withDefaults:i}){return(t,r)=>{let o=me(n,r)??[],l;try{let b=i(t),m=i(r),F=Zn(r,e),v=({code:T,path:un})=>T===
"wrong-type"&&F.some(({pointer:fn})=>fn===un),j=o.filter(T=>v(T)||!Un(T,b,m));l=[...j,...Gn(t,r,F,j)]}catch{l=[...o,...a(null,null,"unreadable")]}let[s,...h]=l;
return s===void 0?{ok:!0,value:r}:{ok:!1,issues:ye([s,...h])}}}function Un({code:n,path:e},i,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let r=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,o=z(i,r);return o!==void 0&&N(o,z(t,r))}function Gn(n,e,i,t){
let r=[],o=l=>t.some(({path:s})=>s===l||s.startsWith(`${l}/`));for(let{pointer:l,absent:s}of Ln)!o(l)&&!N(be(n,l)??s,be(e,l)??s)&&r.push(l);for(let l of Bn){let s=be(
e,l);s!==void 0&&!N(s,z(n,l))&&r.push(l)}for(let{pointer:l,unset:s}of i){let h=z(n,l);h==null||s.includes(h)||typeof(z(e,"/spec")??void 0)=="object"&&!o(l)&&!N(
h,z(e,l))&&r.push(l)}return r.map(Hn)}function Zn(n,e){let i=z(n,"/kind");return typeof i=="string"&&Object.hasOwn(e,i)?e[i]??[]:[]}function Hn(n){return{code:"\
immutable-field",path:n,field:D(n).join("."),message:""}}function be(n,e){let i=z(n,e);return i===""||i===null?void 0:i}function N(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>N(t,e[r])):!O(n)||!O(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>N(n[t]??void 0,e[t]??void 0))}var he={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var Z={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Mn={code:"unknown-kind",allowed:["DataPlane"]},H={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},J=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ze={code:"inval\
id-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},He=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Me={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},qn=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Wn={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
we=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,qe={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},$={minimum:-9223372036854776e3,
maximum:9223372036854776e3},G=/^.{10}T.*[^z]$/,K={code:"invalid-date-time"},ke={minimum:0,maximum:9223372036854776e3},We={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},Je={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},Jn=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,_n={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},Yn=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Qn={},Xn=/^(?:[^/]*|[^/]+\/[^/]+)$/,xn={rule:"group/version, or the version alone"},ve={rule:"a text that is not empty"},et={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},nt={maxLength:128},tt={allowed:["Apply","Update"]},it={allowed:["FieldsV1",
""]},rt={maxLength:256},ot={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Pe=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Oe={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},lt={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},st={known:["clientCA"],required:["clien\
tCA"]},at=["secretRef","value"],ut={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},ft={known:[
"name","key","namespace"],required:["name","key"]},ct={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualH\
ost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},dt={known:["name"],required:["name"]},_e={known:["observedGeneration","conditions"]},pt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
gt={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},mt={allowed:[
"True","False","Unknown"]},yt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,bt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
ht={maxLength:32768},vt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},wt={code:"unknown-kind",allowed:["BuildPlane"]},kt={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Ye={known:[]},Pt={code:"unknown-kind",allowed:["ObservabilityPlane"]},Ot={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},At={code:"unknown-kind",allowed:["Environment"]},
Rt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Dt={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},zt={known:["remoteJwks"]},Ft={known:[
"uri"],required:["uri"]},Tt={code:"unknown-kind",allowed:["Organization"]},jt={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Et={known:["observedGeneration","conditions","namespace"]};function _(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,Z))):t==="k\
ind"?r!==null&&(i++,r!=="DataPlane"&&(e=w(e,t,r,Mn))):t==="metadata"?r!==null&&(i++,e=u(e,Y(r),t)):t==="spec"?r!==null&&(i++,e=u(e,St(r),t)):t==="status"?r!==null&&
(e=u(e,Ct(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,H)}function Y(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||!J.test(t))&&(e=y(e,i,t,Ze));else if(i==="generateName")(typeof t!="string"||!He.test(t))&&
(e=y(e,i,t,Me));else if(i==="namespace")(typeof t!="string"||k(t,63)||!qn.test(t))&&(e=y(e,i,t,Wn));else if(i==="labels")e=u(e,Qe(t),i);else if(i==="annotations")
e=u(e,Xe(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||
!we.test(s))&&(r=y(r,l,s,qe))}o.length>1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(
r,xe(s),l)}o.length>1&&te(o)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,en(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):
i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=P(e,i,t,$)):i===
"deletionGracePeriodSeconds"?A(t)||(e=P(e,i,t,$)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):i==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):e=a(e,i,"unknown-field")}return n.name||(e=ce(e,n,J)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&A(n.generation)&&(e=P(e,"generation",n.generation,ke)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,We)}function Qe(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];we.test(i)||(e=ae(e,n,i,Je)),(typeof t!="string"||k(t,63)||!Jn.test(t))&&(e=ue(e,n,i,_n))}return fe(e)}function Xe(n){if(c(n))return d(
n);let e=null;for(let i in n){let t=n[i];Yn.test(i)||(e=ae(e,n,i,Je)),typeof t!="string"&&(e=ue(e,n,i,Qn))}return ze(n,262144)&&(e=a(e,null,"too-long",{limit:262144,
unit:"bytes"})),fe(e)}function xe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="stri\
ng"||r.length<1||!Xn.test(r))&&(e=y(e,t,r,xn))):t==="kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,ve))):t==="name"?r!==null&&(i++,(typeof r!=
"string"||r.length<1)&&(e=y(e,t,r,ve))):t==="uid"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,ve))):t==="blockOwnerDeletion"?typeof r!="boolean"&&
(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):e=a(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=a(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,et)}function en(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||k(r,128))&&(e=y(e,t,r,nt)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Updat\
e"&&(e=w(e,t,r,tt))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!E(r)||!G.test(r))&&(e=y(e,t,r,K)):t===
"fieldsType"?r!=="FieldsV1"&&r!==""&&(e=w(e,t,r,it)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||k(r,256))&&(e=y(e,t,r,rt)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,ot)}function St(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];if(r!==void 0)if(t==="planeID")(typeof r!="string"||k(r,63)||!Pe.test(r))&&(e=y(e,t,r,Oe));else if(t==="clusterAgent")r!==null&&(i++,e=u(e,Ae(r),t));else if(t===
"gateway")r!==null&&(i++,e=u(e,Vt(r),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let o=null,l=r;for(let s=0;s<l.length;s++){
let h=l[s];typeof h!="string"&&(o=f(o,s,h,"string"))}e=u(e,o,t)}else t==="secretStoreRef"?e=u(e,nn(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,
t,r,"string")):e=a(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:g(e,n,lt)}function Ae(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="clientCA"?r!==null&&(i++,e=u(e,It(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,
st)}function It(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,$t(t),i):i==="value"?typeof t!="string"&&(e=f(e,
i,t,"string")):e=a(e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=$e(e,n,at)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ut)}function $t(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===2?null:g(e,n,ft)}function Vt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&i===2?null:g(e,n,ct)}function nn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,dt)}function Ct(n){if(c(
n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=P(e,i,t,$));else if(i==="conditions")if(!Array.isArray(t))
e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Re(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,_e)}function Re(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||k(
r,316)||!pt.test(r))&&(e=y(e,t,r,gt))):t==="status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=w(e,t,r,mt))):t==="observedGeneration"?(!Number.isInteger(
r)||r<0||r>9223372036854776e3)&&(e=P(e,t,r,ke)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!E(r))&&(e=y(e,t,r,K))):t==="reason"?r!==null&&(i++,
(typeof r!="string"||r.length<1||k(r,1024)||!yt.test(r))&&(e=y(e,t,r,bt))):t==="message"?r!==null&&(i++,(typeof r!="string"||k(r,32768))&&(e=y(e,t,r,ht))):e=a(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===5?null:g(e,n,vt)}function Q(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];
r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,Z))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=w(e,t,r,wt))):t==="me\
tadata"?r!==null&&(i++,e=u(e,Y(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Nt(r),t)):t==="status"?r!==null&&(e=u(e,Kt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,H)}function Nt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!=
"string"||k(r,63)||!Pe.test(r))&&(e=y(e,t,r,Oe)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Ae(r),t)):t==="secretStoreRef"?e=u(e,nn(r),t):t==="observabilityPlaneRe\
f"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,kt)}function Kt(n){if(c(n))
return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Ye)}function X(n){if(c(
n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,Z))):t==="kind"?
r!==null&&(i++,r!=="ObservabilityPlane"&&(e=w(e,t,r,Pt))):t==="metadata"?r!==null&&(i++,e=u(e,Y(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Lt(r),t)):t==="status"?r!==
null&&(e=u(e,Bt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,H)}function Lt(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!="string"||k(r,63)||!Pe.test(r))&&(e=y(e,t,r,Oe)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Ae(
r),t)):t==="observerURL"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===
2?null:g(e,n,Ot)}function Bt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
p?null:g(e,n,Ye)}function x(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1\
alpha1"&&(e=w(e,t,r,Z))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=w(e,t,r,At))):t==="metadata"?r!==null&&(i++,e=u(e,Y(r),t)):t==="spec"?r!==null&&(i++,e=
u(e,Ut(r),t)):t==="status"?r!==null&&(e=u(e,Mt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,H)}function Ut(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,Gt(t),i):
i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Rt)}function Gt(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,Zt(t),i):e=
a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Dt)}function Zt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==
void 0&&(i==="remoteJwks"?e=u(e,Ht(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,zt)}function Ht(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,Ft)}function Mt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observed\
Generation")A(t)||(e=P(e,i,t,$));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(
r,Re(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,_e)}function ee(n){if(c(n))return d(n);let e=null,i=0;
for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,Z))):t==="kind"?r!==null&&(i++,r!=="Organizati\
on"&&(e=w(e,t,r,Tt))):t==="metadata"?r!==null&&(i++,e=u(e,qt(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Wt(r),t)):t==="status"?r!==null&&(e=u(e,Jt(r),t)):e=a(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,H)}function qt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==
void 0)if(i==="name")(typeof t!="string"||k(t,253)||!J.test(t))&&(e=y(e,i,t,Ze));else if(i==="generateName")(typeof t!="string"||!He.test(t))&&(e=y(e,i,t,Me));else if(i===
"namespace")e=a(e,i,"namespace-not-allowed");else if(i==="labels")e=u(e,Qe(t),i);else if(i==="annotations")e=u(e,Xe(t),i);else if(i==="finalizers")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||!we.test(s))&&(r=y(r,l,s,qe))}o.length>1&&o.includes("orph\
an")&&o.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")
if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,xe(s),l)}o.length>1&&te(o)&&(r=a(r,null,"invalid-format",
{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<
o.length;l++){let s=o[l];r=u(r,en(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,
"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=P(e,i,t,$)):i==="deletionGracePeriodSeconds"?A(t)||(e=P(e,i,t,$)):
i==="creationTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(
t))&&(e=y(e,i,t,K)):e=a(e,i,"unknown-field")}return n.name||(e=ce(e,n,J)),n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=P(e,"generation",n.
generation,ke)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,We)}function Wt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unkn\
own-field"));return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,jt)}function Jt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)
if(i==="observedGeneration")A(t)||(e=P(e,i,t,$));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){
let s=o[l];r=u(r,Re(s),l)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Et)}var tn=S(_),_t=I(_),Yt=C(tn),rn=S(Q),Qt=I(Q),Xt=C(rn),on=S(X),xt=I(X),ei=C(on),ln=S(x),ni=I(x),ti=C(ln),sn=S(ee),ii=I(ee),ri=C(sn),oi={judges:{DataPlane:_,BuildPlane:Q,
ObservabilityPlane:X,Environment:x,Organization:ee},replaced:{WorkflowPlane:"BuildPlane"}},De=Le(oi),li=S(De),si=I(De),an=n=>Te(n,Object.hasOwn(he,n?.kind)?he[n.
kind]??{}:{}),ai={judge:De,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:an},ui=Ge(ai);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
